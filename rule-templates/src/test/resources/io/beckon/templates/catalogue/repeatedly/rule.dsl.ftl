when(event(${event})).times(2).within(${window})
