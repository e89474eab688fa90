#!/bin/sh
# Installs the kiosk on Debian 12 or later, and may be run again after every update: as root,
#
#     sh /srv/petrograd/kiosk-kit/install.sh
#
# It changes nothing but the files named here. Settings that are there stay as they are.
set -eu

kit=$(dirname "$(readlink -f "$0")")
site=$(dirname "$kit")

if [ "$(id -u)" -ne 0 ]; then
	echo "Run it as root: sudo sh $0" >&2
	exit 1
fi
if [ "$site" != /srv/petrograd ] || [ ! -f "$site/kiosk.html" ]; then
	echo "Put the built site into /srv/petrograd first: kiosk.html is looked for there." >&2
	exit 1
fi
(cd "$kit" && sha256sum --quiet --check SHA256SUMS)

apt-get install -y chromium cage xwayland seatd nodejs nginx

if ! id petrograd-kiosk >/dev/null 2>&1; then
	useradd --system --home-dir /var/lib/petrograd-kiosk --shell /usr/sbin/nologin petrograd-kiosk
fi

install -d /opt/petrograd-kiosk /etc/chromium/policies/managed /etc/systemd/system/nginx.service.d
install -m 644 "$kit"/*.mjs /opt/petrograd-kiosk/
install -m 644 "$kit/policy.json" /etc/chromium/policies/managed/petrograd-kiosk.json
install -m 644 "$kit/nginx.conf" /etc/nginx/conf.d/petrograd.conf
install -m 644 "$kit/restart.conf" /etc/systemd/system/nginx.service.d/petrograd.conf
install -m 644 "$kit/petrograd-kiosk.service" /etc/systemd/system/
if [ ! -e /etc/petrograd-kiosk.json ]; then
	install -m 644 "$kit/petrograd-kiosk.json" /etc/
fi

# Debian's own first page would answer the whole network.
rm -f /etc/nginx/sites-enabled/default

systemctl daemon-reload
nginx -t
systemctl enable --now seatd nginx
systemctl reload-or-restart nginx
systemctl enable petrograd-kiosk
systemctl restart petrograd-kiosk
echo "The kiosk is starting. What it does: journalctl -u petrograd-kiosk -f"
