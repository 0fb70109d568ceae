import { byId, element } from '../../pages/element.ts';
import type { Action, TitleBar } from '../messages.ts';

/** The strip above the app: breadcrumb, title and the page's actions. */
export function titleBar(press: (actionId: string) => void): (bar: TitleBar) => void {
  const place = byId('title-bar');
  let shown = '';
  return (bar) => {
    const wanted = JSON.stringify(bar);
    // A button replaced between the mouse going down and up would never be clicked.
    if (wanted === shown) return;
    shown = wanted;
    document.title = bar.title;
    place.replaceChildren(...contentOf(bar, press));
  };
}

function contentOf(bar: TitleBar, press: (actionId: string) => void): HTMLElement[] {
  const button = (action: Action): HTMLButtonElement => actionButton(action, press);
  const breadcrumb = bar.actions.find((action) => action.variant === 'breadcrumb');
  const primary = bar.actions.find((action) => action.variant === 'primary');
  const others = bar.actions.filter((action) => action !== breadcrumb && action !== primary);
  const groups = Map.groupBy(others, (action) => action.group);
  const secondary = [...groups].flatMap(([group, actions]) =>
    group === null ? actions.map(button) : [menu(group, actions.map(button))],
  );
  const title = element('h1', { textContent: bar.title });
  return [
    element('div', { className: 'title' }, [breadcrumb && crumb(breadcrumb, press), title]),
    element('div', { className: 'secondary' }, secondary),
    ...(others.length > 0 ? [menu('More', others.map(button))] : []),
    ...(primary ? [button(primary)] : []),
  ];
}

function actionButton(action: Action, press: (actionId: string) => void): HTMLButtonElement {
  const classes = [
    'button',
    'small',
    action.variant === 'primary' && 'primary',
    action.critical && 'critical',
  ];
  const button = element('button', {
    type: 'button',
    className: classes.filter(Boolean).join(' '),
    textContent: action.loading ? `${action.label}…` : action.label,
    disabled: action.disabled || action.loading,
  });
  button.addEventListener('click', () => {
    button.closest('details')?.removeAttribute('open');
    press(action.id);
  });
  return button;
}

function crumb(action: Action, press: (actionId: string) => void): HTMLElement {
  const button = element('button', {
    type: 'button',
    className: 'crumb',
    textContent: action.label,
  });
  button.addEventListener('click', () => press(action.id));
  return element('span', { className: 'crumbs' }, [
    button,
    element('span', { textContent: '›', attributes: { 'aria-hidden': 'true' } }),
  ]);
}

function menu(label: string, buttons: HTMLElement[]): HTMLElement {
  return element('details', { className: label === 'More' ? 'menu more' : 'menu' }, [
    element('summary', { className: 'button small', textContent: label }),
    element('div', { className: 'card' }, buttons),
  ]);
}
