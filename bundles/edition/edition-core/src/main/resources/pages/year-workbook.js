// Sends the chosen workbook as the body of a request; shows the problems, or saves the bundle.
window.addEventListener('DOMContentLoaded', function () {
  const form = document.getElementById('pack');
  const file = document.getElementById('workbook');
  const button = form.querySelector('button');
  const outcome = document.getElementById('outcome');
  const problems = document.getElementById('problems');

  function show(problem) {
    const item = document.createElement('li');
    const where = document.createElement('strong');
    where.textContent = problem.where || problem.code;
    item.append(where, document.createElement('br'), problem.what + ' ' + problem.remedy + ' ');
    const code = document.createElement('small');
    code.textContent = problem.code;
    item.append(code);
    problems.append(item);
  }

  async function save(answer) {
    const named = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') || '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = named ? named[1] : 'year.jar';
    link.click();
    outcome.textContent = form.dataset.done + link.download;
  }

  async function send() {
    const answer = await fetch(form.dataset.call, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Accept': 'application/java-archive, application/problem+json',
        'Accept-Language': form.dataset.language
      },
      body: file.files[0]
    });
    if (answer.ok) {
      await save(answer);
    } else {
      const told = (await answer.json()).problems;
      outcome.textContent = form.dataset.refused + told.length;
      told.forEach(show);
    }
  }

  form.addEventListener('submit', async function (event) {
    event.preventDefault();
    problems.replaceChildren();
    outcome.textContent = form.dataset.working;
    button.disabled = true;
    try {
      await send();
    } catch (failure) {
      outcome.textContent = form.dataset.failed;
    } finally {
      button.disabled = false;
    }
  });
  button.disabled = false;
});
