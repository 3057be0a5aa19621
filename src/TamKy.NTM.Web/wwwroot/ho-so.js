// Says of a file that is too large before it travels; the server says it again.
const files = document.querySelector('[data-ho-so] [type=file]');
files?.addEventListener('change', () => {
  const most = Number(files.dataset.most);
  const large = [...files.files].find(file => file.size > most);
  files.setCustomValidity(
    files.files.length > Number(files.dataset.count) ? `Mỗi lần gửi tối đa ${files.dataset.count} tệp.`
      : large ? `Tệp “${large.name}” lớn hơn ${most / 1024 / 1024} MB. Chia nhỏ tệp, hoặc chụp ảnh nhỏ hơn.`
        : '');
  files.reportValidity();
});
files?.form.addEventListener('submit', event => {
  if (!files.checkValidity()) {
    event.preventDefault();
    files.reportValidity();
  }
});
