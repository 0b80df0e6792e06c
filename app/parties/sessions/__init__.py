"""Signing in: passwords, second factors, tokens and API keys."""
