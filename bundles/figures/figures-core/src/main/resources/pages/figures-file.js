// Sends a file as the body itself; tells every bad cell in a table.
(function () {
  'use strict';
  const form = document.getElementById('send');
  if (!form) { return; }
  const file = document.getElementById('file');
  const button = form.querySelector('button');
  const outcome = document.getElementById('outcome');
  const cells = document.getElementById('cells');
  const words = form.dataset;

  function cell(row, text) {
    row.insertCell().textContent = text;
  }

  function tell(problems) {
    const body = cells.querySelector('tbody');
    body.replaceChildren();
    problems.forEach(function (problem) {
      const row = body.insertRow();
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = problem.where;
      row.append(head);
      cell(row, problem.what);
      cell(row, problem.remedy + ' (' + problem.code + ')');
    });
    cells.hidden = problems.length === 0;
  }

  async function send() {
    const chosen = file.files[0];
    const answer = await fetch('/api/figures/observations/file?file=' + encodeURIComponent(chosen.name), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Accept': 'application/json',
        'Accept-Language': words.language
      },
      body: chosen
    });
    const told = await answer.json();
    if (answer.ok) {
      outcome.textContent = words.done + ' ' + told.length;
      location.assign('/figures/work?lang=' + words.language + '#own');
      return;
    }
    outcome.textContent = words.refused;
    tell(told.problems || []);
    cells.focus();
  }

  form.addEventListener('submit', async function (event) {
    event.preventDefault();
    tell([]);
    button.disabled = true;
    outcome.textContent = words.working;
    try {
      await send();
    } catch (failure) {
      outcome.textContent = words.failed;
    }
    button.disabled = false;
  });

  form.hidden = false;
})();
