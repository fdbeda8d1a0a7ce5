//! One type for what all notifications hold.

/// Defines [`Content`](crate::webhooks::Content): a variant for each type of notification.
macro_rules! content {
    ($($(#[$cfg:meta])? $variant:ident($($word:ident)::+) $event_type:literal $doc:literal,)+) => {
        /// What a notification (回调通知) holds once it is decrypted, by its `event_type`.
        ///
        /// A type is here when the feature of its family is on; every other one, known or new, is [`Other`](Self::Other).
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Content {
            $(
                #[doc = $doc]
                $(#[$cfg])?
                $variant(Box<crate::webhooks::$($word)::+::Resource>),
            )+
            /// Any other type: the JSON as it came.
            Other(serde_json::Value),
        }

        impl Content {
            /// Reads the decrypted content of a notification of this type.
            ///
            /// # Errors
            /// When it is no JSON, or does not have the shape of its type.
            pub fn read<'de, D: serde::Deserializer<'de>>(event_type: &str, content: D) -> Result<Self, D::Error> {
                match event_type {
                    $(
                        $(#[$cfg])?
                        $event_type => crate::content::boxed(content).map(Self::$variant),
                    )+
                    _ => serde::Deserialize::deserialize(content).map(Self::Other),
                }
            }
        }
    };
}

pub(crate) use content;

/// Reads a value onto the heap: the largest of a hundred types does not make every content large.
pub(crate) fn boxed<'de, T: serde::Deserialize<'de>, D: serde::Deserializer<'de>>(
    content: D,
) -> Result<Box<T>, D::Error> {
    T::deserialize(content).map(Box::new)
}
