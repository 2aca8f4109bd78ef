/* Keeps what is typed after a moment of silence, and shows it as its readers will see it.
   Without this script the button keeps it, and the preview is a page of its own. */
(() => {
  'use strict';
  const form = document.getElementById('text');
  if (!form) return;

  const status = document.getElementById('saved');
  const problem = document.getElementById('text-problem');
  const isWriting = form.dataset.writing === 'true';
  const SILENCE = 4000;
  const STILL_HERE = 240000;
  let dirty = false;
  let saving = false;
  let waiting = 0;
  let lastSave = Date.now();
  let lastMove = Date.now();

  const body = () => new URLSearchParams(new FormData(form));
  const say = (place, words) => { if (place.textContent !== words) place.textContent = words; };
  const time = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

  const complain = words => {
    problem.replaceChildren();
    if (!words) return;
    const line = document.createElement('p');
    line.className = 'problem';
    line.textContent = words;
    problem.append(line);
  };

  const keep = async leaving => {
    if (!isWriting || saving) return;
    saving = true;
    dirty = false;
    say(status, form.dataset.saving);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: body(), keepalive: leaving === true, headers: { Accept: 'application/json' } });
      if (!answer.ok || !(answer.headers.get('Content-Type') || '').startsWith('application/json')) throw new Error('not kept');
      const told = await answer.json();
      complain(told.problem || '');
      if (told.problem) {
        dirty = true;
        say(status, '');
      } else {
        form.elements.revision.value = told.revision;
        say(status, form.dataset.saved.replace('…', time()));
      }
    } catch (lost) {
      dirty = true;
      say(status, '');
      complain(form.dataset.lost);
    }
    saving = false;
    lastSave = Date.now();
  };

  /* how it will look, in both languages */
  const preview = document.getElementById('preview');
  let shown = 0;
  const show = async language => {
    const turn = shown;
    const asked = body();
    asked.set('in', language);
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: asked });
    if (!answer.ok || turn !== shown) return;
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
    part.querySelectorAll('[id]').forEach(one => one.removeAttribute('id'));
    part.querySelectorAll('a.clause-number').forEach(one => one.removeAttribute('href'));
    document.getElementById('preview-' + language).replaceChildren(...part.body.childNodes);
    preview.hidden = false;
  };
  const showBoth = () => { shown++; ['fr', 'en'].forEach(language => show(language).catch(() => {})); };

  form.addEventListener('input', event => {
    if (event.target.id === 'source-words') return;
    dirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => { keep(); showBoth(); }, SILENCE);
  });
  ['pointermove', 'keydown'].forEach(sign => document.addEventListener(sign, () => { lastMove = Date.now(); }, { passive: true }));
  setInterval(() => {
    if (isWriting && Date.now() - lastSave > STILL_HERE && Date.now() - lastMove < STILL_HERE) keep();
  }, 60000);
  document.addEventListener('visibilitychange', () => { if (document.hidden && dirty) keep(true); });
  form.addEventListener('submit', () => { dirty = false; clearTimeout(waiting); });
  window.addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
  showBoth();

  /* the catalogue, narrowed by words */
  const search = document.querySelector('.source-search');
  search.hidden = false;
  const plain = words => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const sources = [...document.querySelectorAll('.sources li')].map(line => [line, plain(line.textContent)]);
  document.getElementById('source-words').addEventListener('input', event => {
    const words = plain(event.target.value).split(/\s+/).filter(Boolean);
    sources.forEach(([line, text]) => { line.hidden = !words.every(word => text.includes(word)); });
  });
})();
