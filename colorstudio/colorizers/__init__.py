"""Who invents colour: the protocol, the registry and the models behind it."""
