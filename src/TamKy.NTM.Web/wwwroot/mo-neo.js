// A link to a place inside a closed section opens it.
function reveal() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let box = target?.closest('details'); box; box = box.parentElement?.closest('details')) {
    box.open = true;
  }

  target?.scrollIntoView({ block: 'start' });
}

addEventListener('hashchange', reveal);
reveal();
