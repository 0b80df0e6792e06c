"""How a process is set up: its settings, its logs, its web server."""
