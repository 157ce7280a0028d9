// Asks every two seconds how far each piece of work on the page is; when one has ended, the page is shown anew.
const look = async shown => {
  try {
    const answer = await fetch(shown.dataset.ask);
    const now = answer.ok ? await answer.json() : { running: false };
    if (!now.running) {
      location.reload();
      return;
    }
    shown.querySelector('progress').value = now.percent;
    const label = shown.querySelector('label');
    if (label.textContent !== now.words) label.textContent = now.words;
  } catch {
    // the server is away for a moment, or asks to sign in: ask again
  }
  setTimeout(look, 2000, shown);
};
for (const shown of document.querySelectorAll('.reading')) setTimeout(look, 1000, shown);
