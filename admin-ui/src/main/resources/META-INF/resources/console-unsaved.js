/* Keeps what is typed in an editor in this browser tab until it is saved, so that a lost session loses nothing. */
window.beckonUnsaved = (() => {
  const stored = (place) => 'beckon.unsaved:' + place;

  const checked = (group, choice) => [...group.querySelectorAll(choice)]
      .filter((each) => each.checked)
      .map((each) => each.label || each.textContent.trim());
  const typed = (field) => [String(field.value ?? '')];

  /* What is read in a field. What is chosen is known by its label: its key is the server's, and another one in the next session. */
  const texts = {
    'vaadin-big-decimal-field': typed,
    'vaadin-checkbox': (field) => [String(field.checked)],
    'vaadin-checkbox-group': (field) => checked(field, 'vaadin-checkbox'),
    'vaadin-combo-box': (field) => field.inputElement.value ? [field.inputElement.value] : [],
    'vaadin-date-picker': typed,
    'vaadin-date-time-picker': typed,
    'vaadin-integer-field': typed,
    'vaadin-radio-group': (field) => checked(field, 'vaadin-radio-button'),
    'vaadin-select': (field) => field.value ? [field.querySelector('[slot=value]').textContent.trim()] : [],
    'vaadin-text-area': typed,
    'vaadin-text-field': typed,
  };

  const keep = (editor) => {
    const { place, version } = editor.beckonKept;
    const fields = {};
    editor.querySelectorAll('[id]').forEach((field) => {
      if (field.localName in texts && !field.readonly) {
        fields[field.id] = { label: field.label || field.id, texts: texts[field.localName](field) };
      }
    });
    sessionStorage.setItem(stored(place), JSON.stringify({ version, fields }));
  };

  return {
    /* Begins to keep what is typed in this editor of a version of something; gives what was kept of it before. */
    watch(editor, place, version) {
      if (!editor.beckonKept) {
        editor.addEventListener('input', () => keep(editor));
        editor.addEventListener('change', () => keep(editor));
      }
      editor.beckonKept = { place, version };
      return sessionStorage.getItem(stored(place)) ?? '';
    },

    keep,

    /* Nothing is left to keep at this place. */
    forget(place) {
      sessionStorage.removeItem(stored(place));
    },
  };
})();
