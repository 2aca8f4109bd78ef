/* Tells the portal what was on the reader's screen, and shows the progress it answers with.
   Without this script a button under each article does the same. */
(() => {
  'use strict';
  const bar = document.getElementById('reading');
  if (!bar) return;

  /* the other language opens at the same article */
  let here = '';
  document.querySelectorAll('form.language').forEach(form => form.addEventListener('submit', () => {
    if (here) form.elements.back.value = form.elements.back.value.replace(/#.*/, '') + '#' + here;
  }));

  const articles = [...document.querySelectorAll('[data-article]')];
  const seen = new Map(articles.map(article => [article.dataset.article, { seconds: 0, inView: false, ended: false, told: false }]));
  const isOpen = bar.dataset.open === 'true';
  if (isOpen) document.documentElement.classList.add('is-watched');
  articles.filter(article => article.classList.contains('is-read')).forEach(article => { seen.get(article.dataset.article).told = true; });

  /* an article is in view while some of it stands in the middle of the screen; its end counts once it was seen */
  const middle = new IntersectionObserver(entries => entries.forEach(entry => {
    const code = entry.target.dataset.article;
    seen.get(code).inView = entry.isIntersecting;
    if (entry.isIntersecting) here = code;
  }), { rootMargin: '-20% 0px -20% 0px' });
  const ends = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    seen.get(entry.target.closest('[data-article]').dataset.article).ended = true;
  }));
  articles.forEach(article => {
    middle.observe(article);
    ends.observe(article.querySelector('.read-it'));
  });
  if (!isOpen) return;

  const LEAST_SECONDS = 2;
  const ripe = () => [...seen].filter(([, one]) => !one.told && one.ended && one.seconds >= LEAST_SECONDS);
  let asking = false;

  const tell = async leaving => {
    const batch = ripe();
    if (batch.length === 0 || (asking && !leaving)) return;
    asking = true;
    const body = new URLSearchParams({ id: bar.dataset.id });
    batch.forEach(([code, one]) => { body.append('article', `${code}:${one.seconds}`); one.told = true; });
    try {
      const answer = await fetch('/attestations/displayed', { method: 'POST', body, keepalive: true, headers: { Accept: 'application/json' } });
      if (!answer.ok || !(answer.headers.get('Content-Type') || '').startsWith('application/json')) throw new Error('not kept');
      show(await answer.json());
    } catch (lost) {
      batch.forEach(([, one]) => { one.told = false; });
      if (!leaving) say(bar.dataset.lost);
    }
    asking = false;
  };

  const say = words => {
    const progress = document.getElementById('progress');
    if (progress.textContent !== words) progress.textContent = words;
  };
  const show = told => {
    told.read.forEach(code => {
      document.querySelectorAll(`[data-article="${code}"], [data-mark="${code}"], [data-left="${code}"]`).forEach(mark => mark.classList.add('is-read'));
      if (seen.has(code)) seen.get(code).told = true;
    });
    say(told.progress);
    document.getElementById('how-far').value = told.read.length;
    document.getElementById('left-words').textContent = told.left;
    if (told.complete) document.getElementById('finish').removeAttribute('aria-disabled');
  };

  /* the button under an article, for whoever goes from heading to heading */
  document.querySelectorAll('.read-it').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    const one = seen.get(form.closest('[data-article]').dataset.article);
    one.ended = true;
    one.seconds = Math.max(one.seconds, LEAST_SECONDS);
    tell(false);
  }));

  setInterval(() => {
    if (document.hidden) return;
    seen.forEach(one => { if (one.inView) one.seconds += 1; });
    tell(false);
  }, 1000);
  addEventListener('pagehide', () => tell(true));
})();
