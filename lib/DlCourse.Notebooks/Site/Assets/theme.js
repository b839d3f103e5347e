// Light, dark, or as the system has it. What a reader chooses stays chosen.
(() => {
  const names = { auto: 'system', light: 'light', dark: 'dark' };
  const order = ['auto', 'light', 'dark'];
  const root = document.documentElement;
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const now = () => root.dataset.theme ?? 'auto';
  const say = () => { button.innerHTML = `Theme<span>: ${names[now()]}</span>`; };
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(now()) + 1) % order.length];
    if (next === 'auto') delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // A page from a disk may have no storage: then the choice lasts as long as the page.
    }
    say();
  });
  say();
  const tools = document.querySelector('[data-tools]');
  tools.append(button);
  tools.hidden = false;
})();
