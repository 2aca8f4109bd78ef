/* A password while it is typed: shown on demand, its length told. Nothing of it leaves the page before the form does. */
(() => {
  'use strict';
  const SHORTEST = 12;

  document.querySelectorAll('[data-reveals]').forEach(button => {
    const field = document.getElementById(button.dataset.reveals);
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
      button.textContent = shown ? button.dataset.hide : button.dataset.show;
      field.focus();
    });
    /* a browser keeps what was typed into a text field; it must not keep this */
    field.form.addEventListener('submit', () => { field.type = 'password'; });
  });

  document.querySelectorAll('[data-counts]').forEach(line => {
    const field = document.getElementById(line.dataset.counts);
    const tell = () => {
      const missing = SHORTEST - [...field.value].length;
      line.textContent = field.value === '' ? '' : missing > 0 ? line.dataset.more.replace('#', missing) : line.dataset.enough;
    };
    field.addEventListener('input', tell);
  });
})();
