// Classic script for <head>, so that a page in the dark never flashes white.
(function () {
  var choice = 'auto';
  try {
    choice = localStorage.getItem('tom-theme') || 'auto';
  } catch (refused) {
    // storage may be blocked; follow the system
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-bs-theme', dark ? 'dark' : 'light');
})();
