/** Paths of one screen share this: the pages of an environment are one screen, two environments are two. */
export const screenOf = (path: string): string => path.split('/').slice(1, 3).join('/');

/** For the router: within a screen the view stays; a new one starts at its top, or where it was left. */
export function scrollsOnNewScreen(): (at: { readonly location: { readonly pathname: string } }) => boolean {
  let shown: string | undefined;
  return ({ location }) => {
    const screen = screenOf(location.pathname);
    const isNew = screen !== shown;
    shown = screen;
    return isNew;
  };
}
