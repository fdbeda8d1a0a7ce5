//! How a visitor looks at a page: on what, by what light, in which language.

use serde_json::{Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) screen: Screen,
    pub(crate) dark: bool,
    pub(crate) chinese: bool,
    /// Whether the page's own scripts run.
    pub(crate) scripts: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    Phone,
    Desktop,
}

pub(crate) const PHONE: Look = Look { screen: Screen::Phone, dark: false, chinese: false, scripts: true };
pub(crate) const DESKTOP: Look = Look { screen: Screen::Desktop, ..PHONE };

impl Look {
    pub(crate) fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    pub(crate) fn chinese(self) -> Self {
        Self { chinese: true, ..self }
    }

    pub(crate) fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }

    pub(crate) fn language(self) -> &'static str {
        if self.chinese { "zh-CN" } else { "en" }
    }

    /// Width and height, in CSS pixels.
    pub(crate) fn size(self) -> (u32, u32) {
        match self.screen {
            Screen::Phone => (360, 740),
            Screen::Desktop => (1440, 900),
        }
    }

    /// What `Emulation.setDeviceMetricsOverride` takes: a window cannot be as narrow as a phone.
    pub(crate) fn metrics(self) -> Value {
        self.metrics_of(0)
    }

    /// The same, at least so high.
    pub(crate) fn metrics_of(self, least: u32) -> Value {
        let (width, height) = self.size();
        json!({"width": width, "height": height.max(least), "deviceScaleFactor": 1, "mobile": self.screen == Screen::Phone})
    }

    /// What `Emulation.setEmulatedMedia` takes.
    pub(crate) fn media(self) -> Value {
        let scheme = if self.dark { "dark" } else { "light" };
        json!({"features": [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]})
    }

    /// The end of a screenshot's name.
    pub(crate) fn suffix(self) -> String {
        let screen = match self.screen {
            Screen::Phone => "phone",
            Screen::Desktop => "desktop",
        };
        let light = if self.dark { "dark" } else { "light" };
        format!("{screen}-{light}-{}", if self.chinese { "zh" } else { "en" })
    }
}
