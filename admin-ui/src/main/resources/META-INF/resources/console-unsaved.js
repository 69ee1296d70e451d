/* Keeps what is typed in an editor in this browser tab until it is saved, so that a lost session loses nothing. */
window.beckonUnsaved = (() => {
  const fields = (editor) => [...editor.querySelectorAll('[id]')].filter(
      (field) => field.localName.startsWith('vaadin-') && 'value' in field
          && !field.readonly && field.localName !== 'vaadin-password-field');
  let user = '';
  const key = () => 'beckon.unsaved:' + user + ':' + location.pathname;

  /* What a box is set to is a number that the server deals out anew each time; what it shows stays the same. */
  const isBox = (field) => field.localName === 'vaadin-combo-box';
  const valueOf = (field) => isBox(field) ? field.inputElement.value : 'checked' in field ? field.checked : field.value;
  const shownBy = (field) => field.localName === 'vaadin-select'
      ? field.querySelector('[slot=value]')?.textContent : valueOf(field);

  const keep = (editor) => {
    const values = {};
    fields(editor).forEach((field) => {
      const value = valueOf(field);
      if (['string', 'number', 'boolean'].includes(typeof value)) {
        values[field.id] = { label: field.label || field.id, value, shown: shownBy(field) };
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

    /* Puts back what was typed; gives the lines of what has no field now, and what is to be picked in boxes. */
    restore(editor) {
      const values = JSON.parse(sessionStorage.getItem(key()) || '{}');
      const lost = [];
      const picks = [];
      Object.entries(values).forEach(([id, { label, value, shown }]) => {
        const field = fields(editor).find((each) => each.id === id);
        const line = label + ': ' + shown;
        if (!field) {
          lost.push(line);
        } else if (valueOf(field) !== value && isBox(field)) {
          picks.push({ id, line, choice: value });
        } else if (valueOf(field) !== value) {
          put(field, value);
        }
      });
      return { lost, picks };
    },
  };
})();
