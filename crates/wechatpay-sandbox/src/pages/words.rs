//! The two languages of the pages.

use http::{HeaderMap, header};

/// The cookie that remembers what a visitor chose.
pub(super) const COOKIE: &str = "sandbox_language";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Chinese,
}

impl Language {
    pub(super) const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// What was chosen, or else what the browser prefers.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self::chosen(headers).unwrap_or_else(|| Self::preferred(headers))
    }

    /// `en` or `zh`, as a query or a cookie says it.
    pub(super) fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.short() == tag)
    }

    pub(super) fn short(self) -> &'static str {
        self.say("en", "zh")
    }

    /// As `lang` of a page says it.
    pub(super) fn tag(self) -> &'static str {
        self.say("en", "zh-CN")
    }

    /// Its own name for itself.
    pub(super) fn name(self) -> &'static str {
        self.say("English", "中文")
    }

    /// One of two wordings.
    pub(super) fn say<T>(self, english: T, chinese: T) -> T {
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }

    fn chosen(headers: &HeaderMap) -> Option<Self> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(name, _)| *name == COOKIE).find_map(|(_, value)| Self::parse(value))
    }

    /// The order in `Accept-Language` counts; weights are taken to follow it, as browsers send them.
    fn preferred(headers: &HeaderMap) -> Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let tags = asked.split(',').map(|tag| tag.split(['-', ';']).next().unwrap_or_default().trim());
        tags.filter_map(|tag| Self::parse(&tag.to_ascii_lowercase())).next().unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn of(accept: &'static str, cookie: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
        headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
        Language::of(&headers)
    }

    #[test]
    fn a_choice_counts_more_than_what_the_browser_prefers() {
        assert_eq!(of("zh-CN,zh;q=0.9,en;q=0.8", ""), Language::Chinese);
        assert_eq!(of("en-GB,zh;q=0.9", ""), Language::English);
        assert_eq!(of("fr, ZH-hant;q=0.3", ""), Language::Chinese);
        assert_eq!(of("fr", ""), Language::English);
        assert_eq!(of("zh", "other=1; sandbox_language=en"), Language::English);
        assert_eq!(of("zh", "sandbox_language=xx"), Language::Chinese);
    }
}
