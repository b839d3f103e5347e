// Search in all pages. The index is a script beside the page, loaded when somebody searches first.
(() => {
  const most = 30;
  const open = Object.assign(document.createElement('button'), { type: 'button', innerHTML: 'Search<kbd aria-hidden="true">/</kbd>' });
  document.querySelector('[data-tools]').prepend(open);
  const dialog = Object.assign(document.createElement('dialog'), { className: 'search' });
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = '<form method="dialog" role="search"><input type="search" aria-label="Search all pages" autocomplete="off" spellcheck="false" placeholder="Search all pages">'
    + '<button type="submit">Close</button></form><div class="found"><p class="said" role="status"></p><ol></ol></div>';
  document.body.append(dialog);
  const [input, said, list] = ['input', '.said', 'ol'].map((selector) => dialog.querySelector(selector));
  let index;

  const load = () => index ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'search-index.js';
    script.onload = () => resolve(globalThis.searchIndex.map(([file, page, anchor, heading, text]) =>
      ({ file, page, anchor, heading, text, plain: fold(text), title: fold(`${heading} ${page}`) })));
    script.onerror = () => reject(new Error('search-index.js is missing'));
    document.head.append(script);
  });

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

  // Every word must occur, at the beginning of a word; a heading counts more than the text below it.
  function score(entry, words) {
    let sum = 0;
    for (const word of words) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gu');
      const inTitle = (entry.title.match(pattern) ?? []).length;
      const inText = (entry.plain.match(pattern) ?? []).length;
      if (inTitle + inText === 0) return 0;
      sum += 8 * Math.min(inTitle, 2) + Math.min(inText, 5);
    }
    return sum;
  }

  // The words around the first hit, marked. Folding may change lengths, so the original is searched again without it.
  function excerpt(text, words) {
    const lower = text.toLowerCase();
    const at = Math.max(0, Math.min(...words.map((word) => lower.indexOf(word)).filter((place) => place >= 0), text.length) - 60);
    const begin = at === 0 || at >= text.length ? 0 : text.lastIndexOf(' ', at) + 1;
    const cut = text.slice(begin, begin + 180);
    const html = words.reduce(
      (parts, word) => parts.flatMap((part, i) => i % 2 ? [part] : part.split(new RegExp(`(${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'i'))), [cut]);
    return (begin > 0 ? '… ' : '') + html.map((part, i) => i % 2 ? `<mark>${escape(part)}</mark>` : escape(part)).join('') + (begin + 180 < text.length ? ' …' : '');
  }

  async function search() {
    const words = fold(input.value).split(/\s+/).filter((word) => word.length > 0);
    if (words.length === 0) { list.replaceChildren(); said.textContent = ''; return; }
    const entries = await load();
    const found = entries.map((entry) => ({ entry, rank: score(entry, words) })).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
    said.textContent = found.length === 0 ? 'Nothing found.' : `${found.length} ${found.length === 1 ? 'section' : 'sections'}${found.length > most ? `, the first ${most} are shown` : ''}`;
    list.innerHTML = found.slice(0, most).map(({ entry }) =>
      `<li><a href="${escape(entry.file)}${entry.anchor ? `#${escape(entry.anchor)}` : ''}"><span class="what">${escape(entry.heading)}</span>`
      + `${entry.page === entry.heading ? '' : `<span class="where">${escape(entry.page)}</span>`}<span class="words">${excerpt(entry.text, words)}</span></a></li>`).join('');
  }

  const show = () => { dialog.showModal(); input.select(); load().catch(() => { said.textContent = 'The search is not available.'; }); };
  open.addEventListener('click', show);
  input.addEventListener('input', () => search().catch(() => { said.textContent = 'The search is not available.'; }));
  dialog.querySelector('form').addEventListener('submit', (event) => {
    if (document.activeElement !== input) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', (event) => { if (event.target === dialog || event.target.closest('li a')) dialog.close(); });
  dialog.addEventListener('keydown', (event) => {
    // A search field would take the first Escape to empty itself.
    if (event.key === 'Escape') { event.preventDefault(); dialog.close(); return; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || dialog.open || event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    show();
  });
})();
