//! `/v3/global`

use crate::{At, Caller};

/// `/v3/global`
#[derive(Debug, Clone)]
pub struct Global<C> {
    at: At<C>,
}

impl<C: Caller> Global<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay`
    #[must_use]
    pub fn papay(&self) -> papay::Papay<C> {
        papay::Papay::new(self.at.clone())
    }
}

pub mod papay {
    //! `/v3/global/papay`

    use crate::{At, Caller};

    /// `/v3/global/papay`
    #[derive(Debug, Clone)]
    pub struct Papay<C> {
        at: At<C>,
    }

    impl<C: Caller> Papay<C> {
        pub(in crate::v3) fn new(at: At<C>) -> Self {
            Self { at }
        }

        /// `/v3/global/papay/contracts`
        #[must_use]
        pub fn contracts(&self) -> contracts::Contracts<C> {
            contracts::Contracts::new(self.at.clone())
        }
    }

    pub mod contracts {
        //! `/v3/global/papay/contracts`

        use crate::{At, Caller};

        /// `/v3/global/papay/contracts`
        #[derive(Debug, Clone)]
        pub struct Contracts<C> {
            at: At<C>,
        }

        impl<C: Caller> Contracts<C> {
            pub(in crate::v3) fn new(at: At<C>) -> Self {
                Self { at }
            }

            /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
            #[doc(alias = "miniprogramPreEntrustSign")]
            #[must_use]
            pub fn miniprogram_pre_entrust_sign(&self) -> miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign<C> {
                miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign::new(self.at.clone())
            }

            /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`
            #[doc(alias = "jsapiPreEntrustSign")]
            #[must_use]
            pub fn jsapi_pre_entrust_sign(&self) -> jsapi_pre_entrust_sign::JsapiPreEntrustSign<C> {
                jsapi_pre_entrust_sign::JsapiPreEntrustSign::new(self.at.clone())
            }
        }

        pub mod miniprogram_pre_entrust_sign {
            //! `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`

            use crate::{At, Caller, JsonBody, Request};
            use serde::{Deserialize, Serialize};
            use wechatpay_spec::table::global_papay;

            /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
            ///
            /// 小程序签约, see [4013015440](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440).
            #[derive(Debug, Clone)]
            pub struct MiniprogramPreEntrustSign<C> {
                at: At<C>,
            }

            impl<C: Caller> MiniprogramPreEntrustSign<C> {
                pub(in crate::v3) fn new(at: At<C>) -> Self {
                    Self { at }
                }

                /// 小程序签约: `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
                ///
                /// For: direct merchant (直连模式: `appid`) or institution (机构模式: `sub_mchid` and `sp_appid`). Host: `apihk.mch.weixin.qq.com`. The session lives until `expired_time`.
                /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015440>.
                pub fn post(&self, body: &impl JsonBody<PostRequest>) -> C::Call<PostAnswer> {
                    self.at.json(&global_papay::POST_MINIPROGRAM_PRE_ENTRUST_SIGN, body)
                }
            }

            /// What [`MiniprogramPreEntrustSign::post`] sends.
            #[derive(Debug, Clone, Default, PartialEq, Serialize)]
            pub struct PostRequest {
                /// 商户AppID: direct mode: the merchant's AppID; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub appid: Option<String>,
                /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sub_mchid: Option<String>,
                /// 机构AppID: institution mode: the institution's AppID; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sp_appid: Option<String>,
                /// 机构商户号: institution mode: the caller's own number; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sp_mchid: Option<String>,
                /// 子商户应用ID: institution mode, optional; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sub_appid: Option<String>,
                /// 模板ID: the contract template.
                pub plan_id: i64,
                /// 商户侧签约协议号: the merchant's own contract number, unique; at most 32 characters.
                pub out_contract_code: String,
                /// 用户账户展示名称: shown on the signing page; at most 32 characters, no emoji.
                pub user_display_name: String,
                /// 签约成功通知url: `https`, no query string; at most 256 characters.
                pub success_notify_url: String,
                /// 用户标识: the user under the merchant's (or sub-merchant's) AppID; at most 128 characters.
                pub openid: String,
                /// 用户客户端IP: checked against the real one when signing; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub user_client_ip: Option<String>,
                /// 过期时间: when the session ends, RFC 3339.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub expired_time: Option<String>,
            }

            impl Request for PostRequest {}

            /// What [`MiniprogramPreEntrustSign::post`] gets back.
            #[derive(Debug, Clone, PartialEq, Deserialize)]
            #[non_exhaustive]
            pub struct PostAnswer {
                /// 委托代扣签约会话id: goes into the mini program jump.
                pub session_id: String,
            }
        }

        pub mod jsapi_pre_entrust_sign {
            //! `/v3/global/papay/contracts/jsapi-pre-entrust-sign`

            use crate::{At, Caller, JsonBody, Request};
            use serde::{Deserialize, Serialize};
            use wechatpay_spec::table::global_papay;

            /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`
            ///
            /// JSAPI预签约, see [4013015447](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447).
            #[derive(Debug, Clone)]
            pub struct JsapiPreEntrustSign<C> {
                at: At<C>,
            }

            impl<C: Caller> JsapiPreEntrustSign<C> {
                pub(in crate::v3) fn new(at: At<C>) -> Self {
                    Self { at }
                }

                /// JSAPI预签约: `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
                ///
                /// For: direct merchant (直连模式: `appid`) or institution (机构模式: `sub_mchid` and `sp_appid`). Host: `apihk.mch.weixin.qq.com`. The session lives until `expired_time`.
                /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015447>.
                pub fn post(&self, body: &impl JsonBody<PostRequest>) -> C::Call<PostAnswer> {
                    self.at.json(&global_papay::POST_JSAPI_PRE_ENTRUST_SIGN, body)
                }
            }

            /// What [`JsapiPreEntrustSign::post`] sends.
            #[derive(Debug, Clone, Default, PartialEq, Serialize)]
            pub struct PostRequest {
                /// 商户AppID: direct mode: the merchant's AppID; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub appid: Option<String>,
                /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sub_mchid: Option<String>,
                /// 机构AppID: institution mode: the institution's AppID; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sp_appid: Option<String>,
                /// 机构商户号: institution mode: the caller's own number; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sp_mchid: Option<String>,
                /// 子商户应用ID: institution mode, optional; at most 32 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub sub_appid: Option<String>,
                /// 模板ID: the contract template.
                pub plan_id: i64,
                /// 商户侧签约协议号: the merchant's own contract number, unique; at most 32 characters.
                pub out_contract_code: String,
                /// 用户账户展示名称: shown on the signing page; at most 32 characters, no emoji.
                pub user_display_name: String,
                /// 签约成功通知url: `https`, no query string; at most 256 characters.
                pub success_notify_url: String,
                /// 用户标识: the user under the merchant's (or sub-merchant's) AppID; at most 128 characters.
                pub openid: String,
                /// 签约完成跳转URL: where to go afterwards; its prefix must be set on the template; at most 256 characters.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub return_url: Option<String>,
                /// 过期时间: when the session ends, RFC 3339.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub expired_time: Option<String>,
            }

            impl Request for PostRequest {}

            /// What [`JsapiPreEntrustSign::post`] gets back.
            #[derive(Debug, Clone, PartialEq, Deserialize)]
            #[non_exhaustive]
            pub struct PostAnswer {
                /// 签约跳转URL: open it inside WeChat with `location.href`.
                pub sign_url: String,
            }
        }
    }
}
