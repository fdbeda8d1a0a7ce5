//! The families' words for the same thing, united.

/// Defines an enumeration of united words: each variant has its own text, and the families' texts that mean the same.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal $(| $same:literal)*,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
            /// A word that this version does not know, as the family wrote it.
            Other(String),
        }

        impl $name {
            /// The united word; one text for each variant, whatever the family calls it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        /// Reads any family's word, and the united one.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text $(| $same)* => Self::$variant,)+
                    _ => Self::Other(text.to_owned()),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Ok(Self::from(&*text))
            }
        }
    };
}

words! {
    /// Where a contract stands, in one set of words for all families.
    ///
    /// | united | other words |
    /// |---|---|
    /// | `SIGNED` | `ADD` (education), `AUTHORIZED` (individual payees), `CONTRACT_STATE_EFFECTIVE` (credit repayment) |
    /// | `TERMINATED` | `DELETE`, `UNAUTHORIZED`, `CONTRACT_STATE_TERMINATED` |
    Status {
        /// No contract: pre-signed at most. Nobody is told when a payer leaves, and the number may be pre-signed again.
        NotSigned = "NOT_SIGNED",
        /// In force.
        Signed = "SIGNED" | "ADD" | "AUTHORIZED" | "CONTRACT_STATE_EFFECTIVE",
        /// In force, but its periods ran out: it waits for new ones (insurance).
        ToBeRenewed = "TO_BE_RENEWED",
        /// The payer asked to end it, and may still take that back (insurance).
        TerminatePending = "TERMINATE_PENDING",
        /// The payer agreed, but a rule of business failed. Final, and nobody is told; the number is used up.
        SignFailed = "SIGN_FAILED",
        /// Ended for ever. The number is used up.
        Terminated = "TERMINATED" | "DELETE" | "UNAUTHORIZED" | "CONTRACT_STATE_TERMINATED",
    }
}

impl Status {
    /// Whether a deduction may be asked for. Its family's booking, notice and hours come on top.
    #[must_use]
    pub fn can_deduct(&self) -> bool {
        matches!(self, Self::Signed)
    }

    /// Whether nothing will change any more.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::SignFailed | Self::Terminated)
    }
}

words! {
    /// Who ended a contract, in one set of words for all families.
    EndedBy {
        /// The payer, in WeChat.
        User = "USER" | "USER_TERMINATE" | "TERMINATION_MODE_BY_USER",
        /// The merchant, by a call or by hand.
        Merchant = "MERCHANT" | "MCH_API_TERMINATE" | "API" | "TERMINATION_MODE_BY_MERCHANT",
        /// WeChat Pay; overseas contracts (境外) say no more than that.
        Platform = "PLATFORM" | "WEPAY_WEB_TERMINATE",
        /// WeChat Pay's customer service.
        CustomerService = "CUSTOMER_SERVICE" | "CUSTOMER_SERVICE_TERMINATE" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        /// The system: deducted or missed (scheduled deductions), expired, or the account is gone.
        System = "SYSTEM" | "SYSTEM_TERMINATE",
    }
}

words! {
    /// Where a deduction stands, in one set of words for all families.
    OrderState {
        /// Accepted; the result comes by notification, or is asked for.
        Accepted = "ACCEPTED" | "ACCEPT" | "DEDUCT_ORDER_STATE_PENDING",
        /// Not paid yet.
        NotPaid = "NOT_PAID" | "NOTPAY" | "DEDUCT_ORDER_STATE_NOT_PAY",
        /// The payer is paying.
        Paying = "PAYING" | "USERPAYING",
        /// The deduction failed. Its number is not used again.
        Failed = "FAILED" | "PAYERROR" | "PAY_FAIL" | "DEDUCT_ORDER_STATE_PAY_FAIL",
        /// Closed without payment.
        Closed = "CLOSED",
        /// Taken back by the merchant (撤销).
        Reversed = "REVERSED" | "REVOKED",
        /// Paid.
        Succeeded = "SUCCEEDED" | "SUCCESS" | "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        /// Paid, and given back in part or whole.
        Refunded = "REFUNDED" | "REFUND",
    }
}

impl OrderState {
    /// Whether the money was deducted, given back later or not.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Refunded)
    }

    /// Whether it is decided; a refund may still follow a payment.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Failed | Self::Closed | Self::Reversed | Self::Succeeded | Self::Refunded)
    }
}
