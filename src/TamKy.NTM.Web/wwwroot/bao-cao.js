// The monthly form: saves each part as it is typed, keeps what could not be sent on this machine, and says truthfully what is stored.
// Every page works without it: the button "Lưu" stores the whole form.

const form = document.getElementById('bao-cao');
const sign = document.getElementById('dau-luu');
const address = form.dataset.luu.replace(/\/0$/, '/');
const store = `ntm:${location.pathname}`;
const pause = 800;
const waiting = new Map();   // part id -> timer
const sending = new Set();   // part ids under way
const kept = new Map(Object.entries(JSON.parse(localStorage.getItem(store) ?? '{}'))); // field name -> typed text not yet stored

const icon = name => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'ntm-i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${document.querySelector('.ntm-i use').getAttribute('href').split('#')[0]}#${name}`);
  svg.append(use);
  return svg;
};

const show = (tone, name, text) => {
  sign.className = `ntm-save ${tone}`;
  sign.replaceChildren(icon(name), text);
};

const partOf = element => element.closest('[data-phan]');
const fieldsOf = part => [...part.querySelectorAll('input[name], textarea[name], select[name]')];
const named = (part, name) => fieldsOf(part).filter(field => field.name === name);

const valueOf = (part, name) => {
  const fields = named(part, name);
  return fields[0]?.type === 'radio' ? fields.find(field => field.checked)?.value ?? '' : fields[0]?.value ?? '';
};

const put = (part, name, value) => {
  for (const field of named(part, name)) {
    if (field.type === 'radio') {
      field.checked = field.value === value;
    } else {
      field.value = value ?? '';
    }
  }
};

const keep = () => {
  if (kept.size === 0) {
    localStorage.removeItem(store);
  } else {
    localStorage.setItem(store, JSON.stringify(Object.fromEntries(kept)));
  }
};

function schedule(part, delay = pause) {
  clearTimeout(waiting.get(part));
  waiting.set(part, setTimeout(() => send(part), delay));
}

form.addEventListener('input', event => {
  const part = partOf(event.target);
  if (!part || !event.target.name) {
    return;
  }

  kept.set(event.target.name, valueOf(part, event.target.name));
  keep();
  show('', 'arrow-repeat', 'Đang lưu…');
  schedule(part);
});

async function send(part) {
  waiting.delete(part);
  if (sending.has(part)) {
    schedule(part);
    return;
  }

  sending.add(part);
  const fields = new FormData();
  for (const field of fieldsOf(part)) {
    if (field.type !== 'radio' || field.checked) {
      fields.append(field.name, field.value);
    }
  }

  fields.append('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
  const sent = new Map([...kept].filter(([name]) => named(part, name).length > 0));
  try {
    const answer = await fetch(address + part.dataset.phan, { method: 'POST', body: fields, headers: { Accept: 'application/json' }, redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      show('is-warn', 'lock', 'Hết phiên: đăng nhập lại ở thẻ khác, chữ đã gõ còn nguyên');
    } else if (answer.ok) {
      stored(part, await answer.json(), sent);
    } else if (answer.status === 409) {
      overtaken(part, await answer.json());
    } else {
      const body = await answer.json().catch(() => ({}));
      show('is-bad', 'exclamation-triangle', body.message ?? `Chưa lưu được ${kept.size} ô. Bấm Lưu để thử lại`);
    }
  } catch {
    show('is-warn', 'cloud-slash', `Mất mạng: ${kept.size} ô còn giữ trên máy này`);
  } finally {
    sending.delete(part);
  }
}

function stored(part, answer, sent) {
  part.querySelector('[data-ban]').value = answer.version;
  part.querySelector('[data-tranh-chap]').replaceChildren();
  const wrong = new Set(answer.errors.map(error => document.getElementById(error.field)?.name));
  for (const [name, value] of sent) {
    if (kept.get(name) === value && !wrong.has(name)) {
      kept.delete(name);
    }
  }

  keep();
  showErrors(part, answer.errors);
  showRows(answer.rows);
  showProgress(part, answer);
  if (answer.errors.length > 0) {
    show('is-bad', 'exclamation-triangle', `Chưa lưu được ${answer.errors.length} ô: xem lời cạnh ô`);
  } else if (kept.size === 0) {
    show('is-ok', 'check-lg', `Đã lưu lúc ${answer.savedAt}`);
  }
}

function showErrors(part, errors) {
  for (const place of part.querySelectorAll('[data-loi]')) {
    const field = document.getElementById(place.id.slice(0, -4));
    const error = errors.find(candidate => candidate.field === field?.id);
    field?.classList.toggle('is-invalid', Boolean(error));
    field?.toggleAttribute('aria-invalid', Boolean(error));
    if (!error) {
      place.replaceChildren();
    } else if (error.readings.length > 0) {
      const box = document.getElementById('hai-cach').content.cloneNode(true);
      box.querySelector('strong').textContent = error.message;
      for (const reading of error.readings) {
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-outline-secondary', textContent: reading.label });
        button.dataset.so = reading.typed;
        box.querySelector('.d-flex').append(button);
      }

      place.replaceChildren(box);
    } else {
      const text = Object.assign(document.createElement('p'), { className: 'text-danger small mb-0' });
      text.append(icon('exclamation-triangle'), ` ${error.message}`);
      place.replaceChildren(text);
    }
  }
}

const tag = (tone, name, text, kind = 'ntm-tag') => {
  const span = Object.assign(document.createElement('span'), { className: `${kind} ${tone}`.trim() });
  span.append(icon(name), text);
  return span;
};

function showRows(rows) {
  for (const row of rows) {
    const line = document.querySelector(`[data-chi-tieu="${row.id}"]`);
    line.querySelector('[data-thay-doi]').textContent = row.change;
    line.querySelector('[data-ket-qua]').replaceChildren(tag(row.result.tone, row.result.icon, row.result.text));
  }
}

function showProgress(part, answer) {
  const head = part.querySelector('[data-tien-do]');
  head.className = `ntm-tag ${answer.progress.tone}`.trim();
  head.replaceChildren(icon(answer.progress.icon), answer.progress.text);
  for (const entry of document.querySelectorAll(`[data-muc="${part.dataset.phan}"] .st`)) {
    entry.className = `st ${answer.progress.tone}`.trim();
    entry.replaceChildren(icon(answer.progress.icon), ` ${answer.progress.rail}`);
  }

  document.querySelector('[data-tieu-de]').textContent = answer.headline;
  for (const count of document.querySelectorAll('[data-da-nhap]')) {
    count.textContent = answer.filled;
  }

  const gaps = document.getElementById('con-thieu');
  if (gaps) {
    gaps.hidden = answer.gaps.length === 0;
    gaps.querySelector('summary b').textContent = answer.gaps.length;
    gaps.querySelectorAll('a').forEach(link => link.remove());
    gaps.querySelector('div').append(...answer.gaps.map(gap => Object.assign(document.createElement('a'), { href: `#${gap.anchor}`, textContent: gap.text })));
  }
}

// Somebody else was faster: both values stand side by side until one is chosen.
function overtaken(part, answer) {
  if (!answer.stored) {
    show('is-bad', 'exclamation-triangle', answer.message);
    return;
  }

  const box = document.getElementById('ban-dang-luu').content.cloneNode(true);
  box.querySelector('p').textContent = answer.message;
  const list = document.createElement('ul');
  for (const [name, value] of Object.entries(answer.stored)) {
    const typed = valueOf(part, name);
    if (named(part, name).length > 0 && typed !== (value ?? '')) {
      const label = named(part, name)[0].labels?.[0]?.textContent.trim() ?? '';
      list.append(Object.assign(document.createElement('li'), { textContent: `${label}: bản đang lưu “${value ?? ''}”, bạn gõ “${typed}”` }));
    }
  }

  box.querySelector('p').after(list);
  const takeTheirs = box.querySelector('button');
  takeTheirs.textContent = 'Lấy bản đang lưu';
  const keepMine = takeTheirs.cloneNode();
  keepMine.textContent = 'Giữ chữ của tôi';
  takeTheirs.after(' ', keepMine);
  takeTheirs.addEventListener('click', () => {
    for (const [name, value] of Object.entries(answer.stored)) {
      put(part, name, value);
      kept.delete(name);
    }

    choose(part, answer.version);
  });
  keepMine.addEventListener('click', () => choose(part, answer.version));
  part.open = true;
  part.querySelector('[data-tranh-chap]').replaceChildren(box);
  show('is-warn', 'person', 'Người khác vừa sửa cùng phần: chọn một trong hai bản');
}

function choose(part, version) {
  part.querySelector('[data-ban]').value = version;
  part.querySelector('[data-tranh-chap]').replaceChildren();
  keep();
  schedule(part, 0);
}

// One of two readings of a doubtful number.
form.addEventListener('click', event => {
  const button = event.target.closest('[data-so]');
  const place = button?.closest('[data-loi]');
  const field = place && document.getElementById(place.id.slice(0, -4));
  if (field) {
    field.value = button.dataset.so;
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
});

// A link to a place inside a closed criterion opens it.
function reveal() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target) {
    const part = partOf(target);
    if (part) {
      part.open = true;
    }

    target.scrollIntoView({ block: 'start' });
    target.querySelector('input, textarea')?.focus({ preventScroll: true });
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link) {
    link.closest('details.ntm-gaps, details.ntm-rail')?.removeAttribute('open');
    if (link.hash === location.hash) {
      reveal();
    }
  }
});
addEventListener('hashchange', reveal);

document.addEventListener('keydown', event => {
  if (event.altKey && event.key.toLowerCase() === 'n') {
    const next = document.querySelector('#con-thieu a');
    if (next) {
      event.preventDefault();
      location.hash = next.hash;
      reveal();
    }
  }
});

// What an earlier visit could not send: put back and sent again.
const parts = [...document.querySelectorAll('[data-phan]')];
for (const [name, value] of kept) {
  const part = parts.find(candidate => named(candidate, name).length > 0);
  if (part) {
    put(part, name, value);
    schedule(part, 0);
  } else {
    kept.delete(name);
  }
}

keep();
addEventListener('online', () => parts.filter(part => [...kept.keys()].some(name => named(part, name).length > 0)).forEach(part => schedule(part, 0)));
setInterval(() => {
  if (kept.size > 0 && sending.size === 0 && waiting.size === 0) {
    parts.filter(part => [...kept.keys()].some(name => named(part, name).length > 0)).forEach(part => schedule(part, 0));
  }
}, 15000);

// The whole form goes at once with a button: nothing is left to be sent afterwards.
form.addEventListener('submit', () => {
  waiting.forEach(timer => clearTimeout(timer));
  kept.clear();
  keep();
});

document.getElementById('nut-luu').hidden = true;
show('', 'check-lg', 'Cổng tự lưu khi bạn gõ');
reveal();
