// <details class="tom-menu">: closed by Escape and by a click elsewhere, as people expect of a menu.

const openMenus = () => [...document.querySelectorAll('details.tom-menu[open]')];

export function initMenus() {
  document.addEventListener('click', ({ target }) => {
    // a question asked by a button of the menu
    if (target.closest('dialog, .modal')) return;
    openMenus().forEach((menu) => {
      if (!menu.contains(target)) menu.open = false;
    });
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const menu = key === 'Escape' && target.closest?.('details.tom-menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}
