"""How the market is put on a machine: embedded servers, the local supervisor, the demonstration."""
