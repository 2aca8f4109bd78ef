/* Rectangles on a picture: drawn with a pointer they fill the number fields, typed into the fields they show on the picture.
   The fields alone are sent; without this script they are typed. */
(() => {
  'use strict';
  const board = document.querySelector('[data-hides]');
  const picture = board.querySelector('img');
  const places = document.getElementById(board.dataset.hides);
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  let begun = null;

  canvas.width = picture.getAttribute('width');
  canvas.height = picture.getAttribute('height');
  canvas.setAttribute('aria-hidden', 'true');
  board.append(canvas);

  const lines = () => [...places.querySelectorAll('fieldset')];
  const fields = line => [...line.querySelectorAll('input')];
  const numbers = line => fields(line).map(field => Number(field.value));
  const isEmpty = line => fields(line).every(field => field.value === '');

  const show = drawn => {
    brush.clearRect(0, 0, canvas.width, canvas.height);
    brush.fillStyle = '#000000';
    lines().filter(line => !isEmpty(line)).map(numbers).concat(drawn ? [drawn] : []).forEach(place => brush.fillRect(...place));
  };

  /* a line that is free, or one more */
  const free = () => {
    const line = lines().find(isEmpty);
    if (line) { return line; }
    const more = lines()[0].cloneNode(true);
    fields(more).forEach(field => { field.value = ''; });
    places.append(more);
    return more;
  };

  const at = event => {
    const box = canvas.getBoundingClientRect();
    const inside = (value, most) => Math.min(Math.max(Math.round(value), 0), most);
    return [inside((event.clientX - box.left) * canvas.width / box.width, canvas.width),
      inside((event.clientY - box.top) * canvas.height / box.height, canvas.height)];
  };
  const between = (one, other) => [Math.min(one[0], other[0]), Math.min(one[1], other[1]),
    Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];

  canvas.addEventListener('pointerdown', event => {
    begun = at(event);
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', event => { if (begun) { show(between(begun, at(event))); } });
  canvas.addEventListener('pointerup', event => {
    const place = between(begun, at(event));
    begun = null;
    if (place[2] > 2 && place[3] > 2) {
      fields(free()).forEach((field, i) => { field.value = place[i]; });
    }
    show();
  });
  canvas.addEventListener('pointercancel', () => { begun = null; show(); });

  places.addEventListener('input', () => show());
  places.addEventListener('click', event => {
    const clears = event.target.closest('[data-clears]');
    if (clears) {
      fields(clears.closest('fieldset')).forEach(field => { field.value = ''; });
      show();
    }
  });
  places.querySelectorAll('[data-clears]').forEach(button => { button.hidden = false; });
  show();
})();
