//! `/v3/password-exempt-contract`

use crate::{At, Caller};

/// `/v3/password-exempt-contract`
#[derive(Debug, Clone)]
pub struct PasswordExemptContract<C> {
    at: At<C>,
}

impl<C: Caller> PasswordExemptContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }
}

pub mod contracts {
    //! `/v3/password-exempt-contract/contracts`

    use crate::{At, Caller};

    /// `/v3/password-exempt-contract/contracts`
    #[derive(Debug, Clone)]
    pub struct Contracts<C> {
        at: At<C>,
    }

    impl<C: Caller> Contracts<C> {
        pub(in crate::v3) fn new(at: At<C>) -> Self {
            Self { at }
        }

        /// `/v3/password-exempt-contract/contracts/service-provider`
        #[doc(alias = "serviceProvider")]
        #[must_use]
        pub fn service_provider(&self) -> service_provider::ServiceProvider<C> {
            service_provider::ServiceProvider::new(self.at.clone())
        }
    }

    pub mod service_provider {
        //! `/v3/password-exempt-contract/contracts/service-provider`

        use crate::{At, Caller};

        /// `/v3/password-exempt-contract/contracts/service-provider`
        #[derive(Debug, Clone)]
        pub struct ServiceProvider<C> {
            at: At<C>,
        }

        impl<C: Caller> ServiceProvider<C> {
            pub(in crate::v3) fn new(at: At<C>) -> Self {
                Self { at }
            }

            /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
            #[doc(alias = "preEntrustSign")]
            #[must_use]
            pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
                pre_entrust_sign::PreEntrustSign::new(self.at.clone())
            }
        }

        pub mod pre_entrust_sign {
            //! `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`

            use crate::{At, Caller};

            /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
            #[derive(Debug, Clone)]
            pub struct PreEntrustSign<C> {
                at: At<C>,
            }

            impl<C: Caller> PreEntrustSign<C> {
                pub(in crate::v3) fn new(at: At<C>) -> Self {
                    Self { at }
                }

                /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
                #[doc(alias = "miniProgram")]
                #[must_use]
                pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
                    mini_program::MiniProgram::new(self.at.clone())
                }
            }

            pub mod mini_program {
                //! `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`

                use crate::{At, Caller, JsonBody, Request};
                use serde::{Deserialize, Serialize};
                use wechatpay_spec::table::password_exempt;

                /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
                ///
                /// 服务商模式小程序场景预签约, see [4012471269](https://pay.weixin.qq.com/doc/v3/partner/4012471269).
                #[derive(Debug, Clone)]
                pub struct MiniProgram<C> {
                    at: At<C>,
                }

                impl<C: Caller> MiniProgram<C> {
                    pub(in crate::v3) fn new(at: At<C>) -> Self {
                        Self { at }
                    }

                    /// 服务商模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
                    ///
                    /// For: service provider (服务商). The session lives for 2 hours.
                    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471269>.
                    pub fn post(&self, body: &impl JsonBody<PostRequest>) -> C::Call<PostAnswer> {
                        self.at.json(&password_exempt::POST_SERVICE_PROVIDER_MINI_PROGRAM_PRE_ENTRUST_SIGN, body)
                    }
                }

                /// What [`MiniProgram::post`] sends.
                #[derive(Debug, Clone, Default, PartialEq, Serialize)]
                pub struct PostRequest {
                    /// 服务商AppID: at most 32 characters.
                    pub sp_appid: String,
                    /// 用户标识: the user under `sp_appid`; this or `sub_openid` is needed; at most 128 characters.
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub sp_openid: Option<String>,
                    /// 子商户号: at most 32 characters.
                    pub sub_mchid: String,
                    /// 子商户AppID: at most 32 characters.
                    pub sub_appid: String,
                    /// 用户子标识: the user under `sub_appid`; at most 128 characters.
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub sub_openid: Option<String>,
                    /// 免密支付服务ID: the password-exempt service.
                    pub service_id: i64,
                    /// 商户签约协议号: the merchant's own contract number, unique, never used again after termination; at most 32 digits and letters.
                    pub out_contract_code: String,
                    /// 回调通知地址: `https`, no query string; at most 256 characters.
                    pub notify_url: String,
                    /// 用户账户展示名称: shown on the signing page; at most 32 characters, no emoji.
                    pub contract_display_account: String,
                }

                impl Request for PostRequest {}

                /// What [`MiniProgram::post`] gets back.
                #[derive(Debug, Clone, PartialEq, Deserialize)]
                #[non_exhaustive]
                pub struct PostAnswer {
                    /// 预签约ID: goes into the mini program jump.
                    pub pre_entrustweb_id: String,
                    /// 商户号: the service provider's number.
                    pub mchid: String,
                    /// 子商户号: as requested.
                    pub sub_mchid: String,
                    /// 免密支付服务ID: as requested.
                    pub service_id: i64,
                    /// 商户签约协议号: as requested.
                    pub out_contract_code: String,
                    /// 跳转签约的小程序AppID: the mini program to jump to.
                    pub sign_mp_appid: String,
                    /// 跳转签约的小程序路径: its page.
                    pub sign_mp_path: String,
                }
            }
        }
    }
}
