/**
 * The page view that is open, or was open last: its id, the `begin` of the visit it belongs to, its address and when it began.
 * @const {{id: string, begin: string, url: string, atMillis: number, isOpen: boolean}}
 */
export const view = {id: '', begin: '', url: '', atMillis: 0, isOpen: false};
