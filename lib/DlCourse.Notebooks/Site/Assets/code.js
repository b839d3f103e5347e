// Code can be copied; what does not scroll need not be a stop for the tab key; the contents say where the reader is.
(() => {
  const scrollable = document.querySelectorAll('pre[tabindex], .table[tabindex], .formula[tabindex], .diagram[tabindex]');
  const fit = () => {
    for (const part of scrollable) part.toggleAttribute('data-scrolls', part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight);
    for (const part of scrollable) part.hasAttribute('data-scrolls') ? part.setAttribute('tabindex', '0') : part.removeAttribute('tabindex');
  };
  fit();
  // A diagram that is wider than the page begins in its middle, where its first box is.
  for (const diagram of document.querySelectorAll('.diagram')) diagram.scrollLeft = (diagram.scrollWidth - diagram.clientWidth) / 2;
  addEventListener('resize', fit);
  document.addEventListener('toggle', fit, true);

  if (navigator.clipboard) {
    for (const code of document.querySelectorAll('pre.code')) {
      const frame = Object.assign(document.createElement('div'), { className: 'with-copy' });
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: 'Copy' });
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = 'Copied';
        setTimeout(() => { button.textContent = 'Copy'; }, 1500);
      });
      code.replaceWith(frame);
      frame.append(code, button);
    }
  }

  const links = new Map([...document.querySelectorAll('.contents.beside a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  if (links.size === 0) return;
  const headings = [...links.keys()].map((id) => document.getElementById(id));
  const follow = () => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
    for (const [id, link] of links) id === current?.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  };
  addEventListener('scroll', follow, { passive: true });
  follow();
})();
