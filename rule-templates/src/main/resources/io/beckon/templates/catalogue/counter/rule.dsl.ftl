when(${filter}).times(${times}).within(${window})
