// The search box with suggestions, and the place somebody chose to see first, remembered on this device only.
// Everything here is an addition: without it the form and the links do the same by themselves.
const KEY = 'baku.place';
const PAUSE = 150;
const SHORTEST = 2;

const remembered = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
};

const remember = (place) => {
  try {
    if (place) localStorage.setItem(KEY, JSON.stringify(place));
    else localStorage.removeItem(KEY);
  } catch {
    // the browser keeps nothing; the address still does
  }
};

function suggesting(form) {
  const box = form.elements.q;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let options = [];
  let active = -1;
  let asking = null;
  let timer = 0;

  list.id = `${box.id}-saran`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.list);
  list.hidden = true;
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  box.parentElement.after(list, status);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  const mark = (next) => {
    active = next;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', list.children[active].id);
  };

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    mark(-1);
  };

  const choose = (option) => {
    close();
    if (option.kind === 'AGENCY') {
      location.href = `${form.getAttribute('action').replace(/cari$/, 'instansi')}/${option.value}`;
    } else if (option.kind === 'PLACE') {
      location.href = `${form.getAttribute('action')}?wilayah=${option.value}`;
    } else {
      const asked = new URLSearchParams({ layanan: option.value });
      if (option.region) asked.set('wilayah', option.region);
      for (const kept of ['instansi', 'dekat']) {
        if (form.elements[kept]) asked.set(kept, form.elements[kept].value);
      }
      location.href = `${form.getAttribute('action')}?${asked}`;
    }
  };

  const show = () => {
    list.replaceChildren(...options.map((option, i) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      item.setAttribute('lang', 'id');
      item.textContent = option.text;
      if (option.detail) {
        const detail = document.createElement('span');
        detail.className = 'detail';
        detail.textContent = ` ${option.detail}`;
        item.append(detail);
      }
      item.addEventListener('pointerdown', (event) => event.preventDefault());
      item.addEventListener('click', () => choose(option));
      return item;
    }));
    list.hidden = options.length === 0;
    box.setAttribute('aria-expanded', String(options.length > 0));
    status.textContent = options.length ? form.dataset.some.replace('{n}', options.length) : form.dataset.none;
    mark(-1);
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(box.value)}`, { signal: asking.signal });
      options = answer.ok ? (await answer.json()).items : [];
      show();
    } catch {
      // another letter was typed, or the server is away: the form works without
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value.trim().length < SHORTEST) close();
    else timer = setTimeout(ask, PAUSE);
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const last = options.length - 1;
    if (event.key === 'ArrowDown') mark(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') mark(active > 0 ? active - 1 : last);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) choose(options[active]);
    else return;
    event.preventDefault();
  });
  box.addEventListener('blur', close);
}

function placing(form, place) {
  if (!place || form.elements.dekat) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'dekat';
  field.value = place.code;
  const line = document.createElement('p');
  line.className = 'hint';
  line.textContent = `${form.dataset.near.replace('{place}', place.name)} `;
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'link';
  forget.textContent = form.dataset.forget;
  forget.addEventListener('click', () => {
    remember(null);
    field.remove();
    line.remove();
  });
  line.append(forget);
  form.append(field, line);
}

const typed = document.getElementById('tempat');
if (typed?.dataset.code) remember({ code: typed.dataset.code, name: typed.value });
document.querySelector('a.forget')?.addEventListener('click', () => remember(null));
document.querySelectorAll('form[data-suggest]').forEach((form) => {
  suggesting(form);
  placing(form, remembered());
});
