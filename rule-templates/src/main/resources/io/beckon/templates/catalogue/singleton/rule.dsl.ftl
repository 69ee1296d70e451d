when(${filter})
