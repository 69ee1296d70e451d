when(${first}).without(${then}).within(${millis})<#if restart>.restarting()</#if>
