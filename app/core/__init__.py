"""The ground floor: what every module stands on. Imports no module and no Flask request."""
