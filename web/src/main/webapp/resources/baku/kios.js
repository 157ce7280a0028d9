// In a bundle there is no server to ask: the words of every card lie in the page, and the cards that do not fit are hidden.
(() => {
  const words = JSON.parse(document.getElementById('indeks').textContent);
  const cards = [...document.querySelectorAll('.cards > .card')];
  const box = document.getElementById('q');
  const told = document.getElementById('temuan');
  const asked = () => box.value.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const find = () => {
    const all = asked();
    let found = 0;
    cards.forEach((card, i) => {
      card.hidden = !all.every(word => words[i].includes(word));
      found += card.hidden ? 0 : 1;
    });
    document.querySelectorAll('.group').forEach(group => { group.hidden = !group.querySelector('.card:not([hidden])'); });
    told.textContent = all.length === 0 ? '' : found === 0 ? told.dataset.none : told.dataset.found.replace('{n}', found);
  };

  document.getElementById('pencarian').hidden = false;
  box.addEventListener('input', find);
  find();
})();
