/* a form that tells how many people it is for counts again when something in it changes */
(() => {
  'use strict';
  const place = document.querySelector('[data-counting]');
  const form = place && place.closest('form');
  if (!form) return;
  let soon = 0;
  form.addEventListener('change', event => {
    if (place.contains(event.target)) return;
    clearTimeout(soon);
    soon = setTimeout(() => document.getElementById(place.dataset.counting).click(), 400);
  });
})();
