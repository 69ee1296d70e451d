/**
 * The page view that is open, or was open last: its id, the `begin` of the visit it belongs to, its address, when it began,
 * and whether a change of route began it.
 * @const {{id: string, begin: string, url: string, atMillis: number, isOpen: boolean, isRoute: boolean}}
 */
export const view = {id: '', begin: '', url: '', atMillis: 0, isOpen: false, isRoute: false};
