//! An operation of the table, written down by its name.

use std::{fmt, ops::Deref};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use wechatpay_spec::Operation;

#[derive(Clone, Copy)]
pub(crate) struct Named(pub(crate) &'static Operation);

impl Named {
    pub(crate) fn is(self, operation: &'static Operation) -> bool {
        std::ptr::eq(self.0, operation)
    }
}

impl Deref for Named {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.0
    }
}

impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name)
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        wechatpay_spec::operation(&name)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format!("this version knows no operation {name}")))
    }
}
