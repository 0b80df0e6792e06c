"""The WSGI entry point; Flask's command line finds it by itself."""

from app.factory import create_app
from config.environment import load

app = create_app(load())
