// Inserts the chosen figure where the cursor stands. Without script the figure's code can be read in the list and typed.
for (const button of document.querySelectorAll('[data-chen]')) {
  const list = document.getElementById(button.dataset.chen);
  const text = document.getElementById(button.dataset.vao);
  button.hidden = false;
  button.addEventListener('click', () => {
    text.setRangeText(list.value, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  });
}
