when(${filter}).searching(${field}, ${texts}, ${mode})
