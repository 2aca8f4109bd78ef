/* Settings, the colour: measures the contrast while somebody types, the way the server does when it is saved. */
(() => {
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const written = (text) => /^#[0-9a-f]{6}$/i.test(text);
  const linear = (part) => { const value = part / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const luminance = (colour) => { const [red, green, blue] = colour.map(linear); return 0.2126 * red + 0.7152 * green + 0.0722 * blue; };
  const contrast = (one, other) => { const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (more + 0.05) / (less + 0.05); };
  const mixed = (one, other, share) => one.map((part, at) => Math.round(part + (other[at] - part) * share));
  const told = (colour) => '#' + colour.map((part) => part.toString(16).padStart(2, '0')).join('');

  const dress = (box) => {
    const field = document.getElementById(box.dataset.colour);
    const output = box.querySelector('output');
    const preview = box.querySelector('.preview');
    const grounds = box.dataset.grounds.split(' ').map(parts);
    const show = () => {
      const text = field.value.trim();
      if (!written(text)) { output.textContent = ''; return; }
      const colour = parts(text);
      const wash = mixed(grounds[0], colour, box.dataset.shade === 'LIGHT' ? 0.08 : 0.16);
      const on = [[255, 255, 255], parts('#06202d')].sort((a, b) => contrast(colour, b) - contrast(colour, a))[0];
      const least = Math.min(...[...grounds, wash, on].map((other) => contrast(colour, other)));
      const figure = (Math.floor(least * 10) / 10).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 });
      output.textContent = `${box.dataset.word} ${figure}, ${least >= 4.5 ? box.dataset.enough : box.dataset.less}`;
      output.classList.toggle('is-short', least < 4.5);
      preview.style.setProperty('--institution', text);
      preview.style.setProperty('--on-institution', told(on));
      preview.style.setProperty('--institution-wash', told(wash));
    };
    field.addEventListener('input', show);
    show();
  };
  document.querySelectorAll('[data-colour]').forEach(dress);
})();
