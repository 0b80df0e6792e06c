"""Code tables: districts, industries, IPC, fields; and the words of the secrecy screen."""
