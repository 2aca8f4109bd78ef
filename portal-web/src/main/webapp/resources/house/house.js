/* The few gestures of the house. Every page works without them. */
(() => {
  'use strict';
  const root = document.documentElement;
  const typing = target => target.closest('input, textarea, select, [contenteditable]') !== null;

  /* the remembered mode, without a round trip */
  document.querySelectorAll('form.mode').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    const mode = form.querySelector('button').value;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    root.dataset.mode = mode;
    document.cookie = `mode=${mode}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    offer(mode === 'dark' ? 'light' : 'dark');
  }));
  const offer = mode => document.querySelectorAll('form.mode button').forEach(button => {
    button.value = mode;
    button.textContent = button.dataset[mode];
  });

  /* the server does not know which mode the machine prefers: the switch offers the other one */
  if (!root.dataset.mode && matchMedia('(prefers-color-scheme: dark)').matches) offer('light');

  /* / to search, j and k along a register */
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === '/') {
      const search = document.getElementById('q');
      if (search) { event.preventDefault(); search.focus(); }
      return;
    }
    if (event.key !== 'j' && event.key !== 'k') return;
    const links = [...document.querySelectorAll('.rows .row-link')];
    const here = links.indexOf(document.activeElement);
    const next = links[Math.min(Math.max(here + (event.key === 'j' ? 1 : -1), 0), links.length - 1)];
    if (next) next.focus();
  });

  /* down from the search into what was found, up and down along it, up again into the search */
  document.addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [document.getElementById('q'), ...document.querySelectorAll('.found a')];
    const here = stops.indexOf(document.activeElement);
    const next = here < 0 ? null : stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  });

  /* filters fold on a phone, unless they are in use */
  const narrow = matchMedia('(max-width: 719px)');
  const fold = () => document.querySelectorAll('.fold:not(.is-filtered)').forEach(row => { row.open = !narrow.matches; });
  narrow.addEventListener('change', fold);
  fold();

  /* a menu closes when the reader turns elsewhere */
  const menus = () => [...document.querySelectorAll('details:is(.person, .more, .columns)[open]')];
  document.addEventListener('click', event => menus().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; }));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });

  /* questions: the browser's own dialog keeps the focus inside and gives it back */
  const question = id => document.getElementById(id);
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-opens]');
    const closer = event.target.closest('[data-closes]');
    if (opener) question(opener.dataset.opens).showModal();
    if (closer) question(closer.dataset.closes).close();
  });
  const notices = () => document.getElementById('notices');
  const answered = (id, args) => {
    if (!args || args.validationFailed) return;
    const asked = question(id);
    if (asked && asked.open) asked.close();
    notices().focus();
  };
  window.House = { answered };

  /* a greyed decision keeps its focus and its reason, and does nothing */
  document.addEventListener('click', event => {
    if (event.target.closest('[aria-disabled="true"]')) event.preventDefault();
  }, true);

  /* a form is sent once; back from the next page it may be sent again */
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || event.target.method !== 'post' || !event.submitter) return;
    event.submitter.setAttribute('aria-disabled', 'true');
    event.submitter.dataset.sent = 'true';
  });
  addEventListener('pageshow', () => document.querySelectorAll('[data-sent]').forEach(button => {
    button.removeAttribute('aria-disabled');
    delete button.dataset.sent;
  }));

  /* what goes on behind the page is looked at again as long as the page says so; whoever stands on the button is left alone */
  setInterval(() => {
    const again = document.querySelector('[data-again] button');
    if (again && document.activeElement !== again) again.click();
  }, 3000);

  /* the summary takes the focus, and each of its lines leads into its field */
  const problems = document.getElementById('problems');
  if (problems) {
    problems.focus();
    problems.addEventListener('click', event => {
      const link = event.target.closest('a');
      const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!field) return;
      event.preventDefault();
      (field.matches('input, textarea, select') ? field : field.querySelector('input, textarea, select') || field).focus();
    });
  }

  /* no answer to a gesture is said, with the name of the request */
  if (window.jQuery) jQuery(document).on('pfAjaxError', (event, answer) => {
    const words = document.getElementById('no-answer').content.cloneNode(true);
    words.querySelector('.request').textContent = (answer && answer.getResponseHeader('X-Request-Id')) || '';
    document.querySelectorAll('dialog[open]').forEach(open => open.close());
    notices().replaceChildren(words);
    notices().focus();
  });
})();
