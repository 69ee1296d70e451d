dwelling(${category}).reaching(${millis})
