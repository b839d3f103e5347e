// The meaning of a term shows without this; Escape puts it away until the reader comes back to the word.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const term of document.querySelectorAll('.term:is(:hover, :focus-within)')) {
    term.dataset.dismissed = '';
    const back = () => { delete term.dataset.dismissed; };
    term.addEventListener('mouseleave', back, { once: true });
    term.addEventListener('focusout', back, { once: true });
  }
});
