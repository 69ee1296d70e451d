/* Keeps what is typed in an editor in this browser tab until it is saved, so that a lost session loses nothing. */
window.beckonUnsaved = (() => {
  const fields = (editor) => [...editor.querySelectorAll('[id]')].filter(
      (field) => field.localName.startsWith('vaadin-') && 'value' in field
          && !field.readonly && field.localName !== 'vaadin-password-field');
  let user = '';
  const key = () => 'beckon.unsaved:' + user + ':' + location.pathname;
  const valueOf = (field) => 'checked' in field ? field.checked : field.value;

  const keep = (editor) => {
    const values = {};
    fields(editor).forEach((field) => {
      const value = valueOf(field);
      if (['string', 'number', 'boolean'].includes(typeof value)) {
        values[field.id] = { label: field.label || field.id, value };
      }
    });
    sessionStorage.setItem(key(), JSON.stringify(values));
  };

  const put = (field, value) => {
    if ('checked' in field) {
      field.checked = value;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  return {
    /* Begins to keep what this user types in this editor. */
    watch(editor, who) {
      user = who;
      if (!editor.beckonWatched) {
        editor.beckonWatched = true;
        editor.addEventListener('input', () => keep(editor));
        editor.addEventListener('change', () => keep(editor));
      }
      return sessionStorage.getItem(key()) !== null;
    },

    /* Nothing is left to keep. */
    forget() {
      sessionStorage.removeItem(key());
    },

    /* Puts back what was typed; gives the lines of what has no field now. */
    restore(editor) {
      const values = JSON.parse(sessionStorage.getItem(key()) || '{}');
      const lost = [];
      Object.entries(values).forEach(([id, { label, value }]) => {
        const field = fields(editor).find((each) => each.id === id);
        if (!field) {
          lost.push(label + ': ' + value);
        } else if (valueOf(field) !== value) {
          put(field, value);
        }
      });
      return lost.join('\n');
    },
  };
})();
