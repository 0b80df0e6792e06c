"""The technology-trading market of Zhengzhou. Start at ARCHITECTURE.md."""
