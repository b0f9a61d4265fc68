// Sends a file piece by piece (tus 1.0.0), goes on where the line broke off, then hands it in.
(function () {
  'use strict';
  const PIECE = 4 * 1024 * 1024;
  const TRIES = 8;
  const form = document.getElementById('send');
  if (!form) { return; }
  const file = document.getElementById('file');
  const agency = document.getElementById('agency');
  const note = document.getElementById('note');
  const button = form.querySelector('button');
  const bar = document.getElementById('bar');
  const outcome = document.getElementById('outcome');
  const problems = document.getElementById('problems');
  const words = form.dataset;

  function later(tries) {
    return new Promise(function (done) { setTimeout(done, Math.min(30000, 500 * 2 ** tries)); });
  }

  function base64(text) {
    return btoa(String.fromCharCode.apply(null, new TextEncoder().encode(text)));
  }

  // The same file chosen again goes on where it stopped, also after the page was closed.
  function key() {
    return 'cchc-upload ' + [file.files[0].name, file.files[0].size, file.files[0].lastModified].join(' ');
  }

  async function refused(answer) {
    const error = new Error('refused');
    try { error.problems = (await answer.json()).problems; } catch (e) { error.problems = []; }
    error.status = answer.status;
    return error;
  }

  async function begin() {
    const chosen = file.files[0];
    const answer = await fetch('/api/archive/uploads', {
      method: 'POST',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': String(chosen.size),
        'Upload-Metadata': 'filename ' + base64(chosen.name),
        'Accept-Language': words.language
      }
    });
    if (!answer.ok) { throw await refused(answer); }
    const address = answer.headers.get('Location');
    try { localStorage.setItem(key(), address); } catch (e) { /* a private window keeps nothing */ }
    return address;
  }

  async function offset(address) {
    const answer = await fetch(address, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    return answer.ok ? Number(answer.headers.get('Upload-Offset')) : -1;
  }

  function known() {
    try { return localStorage.getItem(key()); } catch (e) { return null; }
  }

  function forget() {
    try { localStorage.removeItem(key()); } catch (e) { /* nothing was kept */ }
  }

  function show(sent) {
    const size = file.files[0].size;
    bar.max = size;
    bar.value = sent;
    outcome.textContent = words.working + ' ' + Math.floor(100 * sent / size) + ' %';
  }

  async function piece(address, from) {
    const answer = await fetch(address, {
      method: 'PATCH',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': String(from),
        'Content-Type': 'application/offset+octet-stream',
        'Accept-Language': words.language
      },
      body: file.files[0].slice(from, from + PIECE)
    });
    if (answer.status === 204) { return Number(answer.headers.get('Upload-Offset')); }
    if (answer.status === 409 || answer.status >= 500) { throw new Error('again'); }
    throw await refused(answer);
  }

  async function send() {
    let address = known();
    let from = address ? await offset(address) : -1;
    if (from < 0) {
      address = await begin();
      from = 0;
    }
    let tries = 0;
    while (from < file.files[0].size) {
      show(from);
      try {
        from = await piece(address, from);
        tries = 0;
      } catch (failure) {
        if (failure.problems || ++tries > TRIES) { throw failure; }
        outcome.textContent = words.again;
        await later(tries);
        const here = await offset(address).catch(function () { return -1; });
        from = here < 0 ? from : here;
      }
    }
    show(from);
    return address.substring(address.lastIndexOf('/') + 1);
  }

  async function handIn(upload) {
    const query = new URLSearchParams({ note: note ? note.value : '' });
    if (words.document) { query.set('document', words.document); }
    if (agency) { query.set('agency', agency.value); }
    const answer = await fetch('/api/archive/documents/from-upload/' + upload + '?' + query, {
      method: 'POST', headers: { 'Accept': 'application/json', 'Accept-Language': words.language }
    });
    if (!answer.ok) { throw await refused(answer); }
    return (await answer.json()).id;
  }

  function tell(told) {
    told.forEach(function (problem) {
      const item = document.createElement('li');
      item.textContent = problem.what + ' ' + problem.remedy + ' (' + problem.code + ')';
      problems.append(item);
    });
  }

  form.addEventListener('submit', async function (event) {
    event.preventDefault();
    problems.replaceChildren();
    button.disabled = true;
    bar.hidden = false;
    try {
      const id = await handIn(await send());
      forget();
      outcome.textContent = words.done;
      location.assign('/documents/' + id + '/description' + (words.lang ? '?lang=' + words.lang : ''));
    } catch (failure) {
      outcome.textContent = failure.problems ? words.refused : words.failed;
      tell(failure.problems || []);
      button.disabled = false;
    }
  });

  button.disabled = false;
})();
