//! A program that signs by itself, rightly or not, and what a person copies of its call.

use serde_json::{Value, json};
use wechatpay::{
    PrivateKey,
    protocol::{Authorization, encoding, message},
};
use wechatpay_sandbox::ReadyMerchant;

use crate::{
    http::{self, Message},
    support::now,
};

pub(crate) const ECHO: &str = "/v3/security/echo";
pub(crate) const BODY: &str = r#"{"echo_message":"it's 会员/<1>"}"#;
pub(crate) const ORDER: &str = "/v3/pay/transactions/out-trade-no/a%20b1?mchid=1900000001&z=1";

/// A request before it is sent.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) url: String,
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) body: String,
    pub(crate) authorization: Authorization,
    /// The value of the header, if it is not that of `authorization`.
    pub(crate) header: Option<String>,
}

pub(crate) fn post(url: &str, merchant: &ReadyMerchant) -> Asked {
    Asked::new(url, merchant, "POST", ECHO, BODY)
}

pub(crate) fn get(url: &str, merchant: &ReadyMerchant) -> Asked {
    Asked::new(url, merchant, "GET", ORDER, "")
}

impl Asked {
    pub(crate) fn new(url: &str, merchant: &ReadyMerchant, method: &'static str, target: &str, body: &str) -> Self {
        let key = merchant.private_key_pem.len();
        let authorization = Authorization {
            mchid: merchant.mchid.clone(),
            nonce_str: format!("{:x}{:x}", now(), key + target.len()),
            signature: String::new(),
            timestamp: now(),
            serial_no: merchant.serial_no.clone(),
        };
        let (url, target, body) = (url.to_owned(), target.to_owned(), body.to_owned());
        Self { url, method, target, body, authorization, header: None }
    }

    /// The text that must be signed.
    pub(crate) fn text(&self) -> Vec<u8> {
        self.text_of(&self.target, self.body.as_bytes())
    }

    pub(crate) fn text_of(&self, target: &str, body: &[u8]) -> Vec<u8> {
        let Authorization { timestamp, nonce_str, .. } = &self.authorization;
        message::request(self.method, target, *timestamp, nonce_str, body)
    }

    /// Signed in the right way, over whatever text.
    pub(crate) fn signed(mut self, pem: &str, text: &[u8]) -> Self {
        let key = PrivateKey::from_pem(pem).unwrap();
        self.authorization.signature = encoding::base64(&key.sign(text).unwrap());
        self
    }

    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        let authorization = self.header.clone().unwrap_or_else(|| self.authorization.to_string());
        let mut headers = vec![("Accept", "application/json".to_owned()), ("User-Agent", "misuse/1".to_owned())];
        if !self.body.is_empty() {
            headers.push(("Content-Type", "application/json".to_owned()));
        }
        if !authorization.is_empty() {
            headers.push(("Authorization", authorization));
        }
        headers
    }

    pub(crate) fn send(&self) -> Message {
        let headers = self.headers();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        http::call(&self.url, self.method, &self.target, &headers, self.body.as_bytes())
    }

    /// As a terminal shows it: a prompt, the line broken by backslashes, and what was answered.
    pub(crate) fn curl(&self, answer: Option<&Message>) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
        let mut line = format!("user@host:~$ curl -sS -X{} {}", self.method, quoted(&self.whole_url()));
        for (name, value) in self.headers() {
            line.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {value}"))));
        }
        if !self.body.is_empty() {
            line.push_str(&format!(" \\\n  --data-raw {}", quoted(&self.body)));
        }
        let answer = answer.map(|answer| String::from_utf8_lossy(&answer.body).into_owned()).unwrap_or_default();
        format!("{line}\n{answer}\nuser@host:~$ \n")
    }

    /// As a browser copies it for bash: `$'…'` where a quotation mark or a letter outside of ASCII stands; with `curl -i`.
    pub(crate) fn curl_of_browser(&self, answer: &Message) -> String {
        let quoted = |text: &str| {
            let escaped: String = text
                .chars()
                .map(|letter| match letter {
                    '\'' => "\\'".to_owned(),
                    '\\' => "\\\\".to_owned(),
                    letter if letter.is_ascii() => letter.to_string(),
                    letter => format!("\\u{:04x}", u32::from(letter)),
                })
                .collect();
            if escaped == text { format!("'{text}'") } else { format!("$'{escaped}'") }
        };
        let mut line = format!("curl -i {}", quoted(&self.whole_url()));
        for (name, value) in self.headers() {
            line.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {value}"))));
        }
        if !self.body.is_empty() {
            line.push_str(&format!(" \\\n  --data-raw {}", quoted(&self.body)));
        }
        format!("{line}\n{}", String::from_utf8_lossy(&answer.text()))
    }

    /// As a browser copies it for the command prompt of Windows.
    pub(crate) fn curl_of_cmd(&self, answer: &Message) -> String {
        let quoted = |text: &str| {
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
            let carets: String = escaped
                .chars()
                .map(|letter| if "\"<>&|^%!'{}\\".contains(letter) { format!("^{letter}") } else { letter.to_string() })
                .collect();
            format!("^\"{carets}^\"")
        };
        let mut line = format!("C:\\>curl.exe {}", quoted(&self.whole_url()));
        for (name, value) in self.headers() {
            line.push_str(&format!(" ^\r\n  -H {}", quoted(&format!("{name}: {value}"))));
        }
        if !self.body.is_empty() {
            line.push_str(&format!(" ^\r\n  --data-raw {}", quoted(&self.body)));
        }
        format!("{line}\r\n{}", String::from_utf8_lossy(&answer.body))
    }

    /// What `curl -v` prints; the request's body is not in it.
    pub(crate) fn trace(&self, answer: &Message) -> String {
        let host = self.url.trim_start_matches("http://");
        let mut text = format!(
            "*   Trying {host}...\n* Connected to {host}\n> {} {} HTTP/1.1\r\n> Host: {host}\r\n",
            self.method, self.target
        );
        for (name, value) in self.headers() {
            text.push_str(&format!("> {name}: {value}\r\n"));
        }
        text.push_str(&format!("> Content-Length: {}\r\n> \r\n", self.body.len()));
        text.push_str("* upload completely sent off: 36 bytes\n");
        text.push_str(&format!("< {}\r\n", answer.start));
        for (name, value) in answer.headers() {
            text.push_str(&format!("< {name}: {value}\r\n"));
        }
        text.push_str("< \r\n{ [402 bytes data]\n");
        // Where both streams go to one file, the meter is between them.
        text.push_str("  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n");
        text.push_str("                                 Dload  Upload   Total   Spent    Left  Speed\n");
        text.push_str("\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0");
        text.push_str("\r100   566  100   546  100    20  32994   1208 --:--:-- --:--:-- --:--:-- 35375\n");
        // The body has no newline at its end, so curl goes on in its line.
        text + &String::from_utf8_lossy(&answer.body) + "* Connection #0 to host 127.0.0.1 left intact\n"
    }

    /// Request and answer as HTTP text.
    pub(crate) fn http(&self, answer: &Message) -> String {
        let mut text = format!("{} {} HTTP/1.1\r\nHost: {}\r\n", self.method, self.target, self.url);
        for (name, value) in self.headers() {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        format!("{text}\r\n{}\r\n\r\n{}\n", self.body, String::from_utf8_lossy(&answer.text()))
    }

    pub(crate) fn har(&self, answer: &Message) -> String {
        let pairs = |headers: Vec<(&str, &str)>| -> Vec<Value> {
            headers.into_iter().map(|(name, value)| json!({"name": name, "value": value})).collect()
        };
        let own = self.headers();
        let request = json!({
            "method": self.method,
            "url": self.whole_url(),
            "headers": pairs(own.iter().map(|(name, value)| (*name, value.as_str())).collect()),
            "postData": {"mimeType": "application/json", "text": self.body},
        });
        let response = json!({
            "status": answer.status(),
            "headers": pairs(answer.headers().collect()),
            "content": {"encoding": "base64", "text": encoding::base64(&answer.body)},
        });
        let other = json!({"request": {"method": "GET", "url": "http://localhost/"}, "response": {"status": 200}});
        json!({"log": {"version": "1.2", "entries": [other, {"request": request, "response": response}, other]}})
            .to_string()
    }

    fn whole_url(&self) -> String {
        format!("{}{}", self.url, self.target)
    }
}
