"""The WSGI entry point; Flask's command line finds it by itself."""

from app.factory import create_app
from config.environment import load_or_exit
from deploy import check

app = create_app(load_or_exit())
app.cli.add_command(check.command)
