// A column of figures pasted from a spreadsheet fills the boxes below one another. Without it each figure is typed.
const form = document.getElementById('xac-nhan');

form.addEventListener('paste', event => {
  const first = event.target.closest('input[data-cot]');
  const lines = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n');
  if (!first || lines.length < 2) {
    return;
  }

  event.preventDefault();
  const column = [...form.querySelectorAll(`input[data-cot="${first.dataset.cot}"]`)];
  const start = column.indexOf(first);
  lines.forEach((line, at) => {
    const box = column[start + at];
    const value = line.split('\t')[0].trim();
    if (box && value) {
      const agrees = value === box.dataset.bao;
      box.value = agrees ? '' : value;
      box.closest('tr').querySelector('select').value = agrees ? 'Agreed' : 'Disagreed';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
});
