when(${filters[0]})<#list filters[1..] as filter>.and(${filter})</#list>.within(${window})
